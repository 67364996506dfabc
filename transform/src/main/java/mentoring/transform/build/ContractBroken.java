package mentoring.transform.build;

import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;

/** A table that breaks its own contract: a bug of a model, reported with the table and the rule. */
public final class ContractBroken extends UserError {
    private static final long serialVersionUID = 1L;

    ContractBroken(String table, String ru, String en) {
        super(
                ExitCode.CONTRACT_BROKEN,
                "Таблица " + table + " нарушает собственное описание: " + ru
                        + "; это ошибка программы, выпуск не опубликован – сообщите разработчикам.",
                "Table " + table + " breaks its own contract: " + en
                        + "; this is a bug, nothing was released - please report it.");
    }
}
