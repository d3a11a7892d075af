/** HyperFormula: the usual formulas in each row, built and calculated. */
import { HyperFormula } from "hyperformula";
import { AS_OF, SERIAL } from "../workload.mjs";

const ON = AS_OF + SERIAL;

export function hyperFormulaJob(values) {
  const rows = values.map((row, i) => {
    const n = i + 1;
    return [
      ...row,
      `=${ON}-C${n}`,
      `=IF(G${n}<=0,"Current",IF(G${n}<=30,"1-30",IF(G${n}<=60,"31-60",IF(G${n}<=90,"61-90","91+"))))`,
      `=IF(G${n}>5,ROUND(D${n}*0.18*(G${n}-5)/365,2),0)`,
      `=IF(${ON}<=B${n}+10,ROUND(D${n}*0.02,2),0)`,
      `=IF(G${n}<1,"Wait",IF(G${n}>=90,"Decide on recovery",IF(G${n}>=60,"Final notice",IF(G${n}>=45,"Suspension notice",IF(G${n}>=30,"Formal reminder",IF(G${n}>=8,"Phone call",IF(G${n}>=5,"Second reminder","Friendly reminder")))))))`,
    ];
  });
  const engine = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
  const answers = engine.getSheetValues(0);
  engine.destroy();
  return answers;
}
