package rogatory.vocabulary;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in one currency; nothing is ever converted.
 *
 * @param amount not negative
 * @param currency ISO 4217, three capital letters
 */
public record Money(BigDecimal amount, String currency) {

    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("an amount is not negative, but this is " + amount);
        }
        try {
            Currency.getInstance(currency);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + currency + "' is no ISO 4217 currency code", e);
        }
    }
}
