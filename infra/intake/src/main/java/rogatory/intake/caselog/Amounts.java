package rogatory.intake.caselog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Money;

/** Reads the columns {@code amount} and {@code currency}, which go together. */
final class Amounts {

    private Amounts() {}

    static @Nullable Money read(Cells cells, Act act) {
        String amount = cells.optionalText("amount");
        String currency = cells.optionalText("currency");
        if (amount == null && currency == null) {
            return null;
        }
        if (!act.takesMoney()) {
            cells.wrong("amount", act.event() + " has no money; leave amount and currency empty");
            return null;
        }
        if (amount == null) {
            cells.wrong("amount", "is empty, but there is a currency; fill both or neither");
            return null;
        }
        if (!amount.matches("\\d{1,18}(\\.\\d{1,4})?")) {
            cells.wrong("amount", "'" + amount + "' is no amount; write 683000000 or 12.50");
            return null;
        }
        if (currency == null) {
            cells.wrong("currency", "is empty, but there is an amount; fill both or neither");
            return null;
        }
        try {
            return new Money(new BigDecimal(amount), currency);
        } catch (IllegalArgumentException e) {
            cells.wrong("currency", e.getMessage() + "; write USD or CHF");
            return null;
        }
    }
}
