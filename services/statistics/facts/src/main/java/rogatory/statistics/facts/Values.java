package rogatory.statistics.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.CodeLists;
import rogatory.vocabulary.Money;

/**
 * The coded values of a fact. What an officer wrote in words, a reference or a name never comes here.
 *
 * @param items the numbers of the items concerned; empty for all that it fits
 * @param codes grounds, reasons or conditions, as the fact has them
 * @param offences those concerned, where a request for extradition is settled offence by offence
 * @param detail one code more, such as an outcome
 * @param yes the one question that the fact answers, such as whether an answer is partial
 * @param number a score, or the place of the event that is voided
 * @param opening of the first fact, what the request is
 */
public record Values(
        List<Integer> items,
        List<String> codes,
        List<String> offences,
        @Nullable String detail,
        boolean yes,
        @Nullable LocalDate day,
        @Nullable Money money,
        long number,
        List<BasisInvoked> bases,
        @Nullable Opening opening) {

    public static final Values NONE =
            new Values(List.of(), List.of(), List.of(), null, false, null, null, 0, List.of(), null);

    public Values {
        items = List.copyOf(items);
        codes = List.copyOf(codes);
        offences = List.copyOf(offences);
        bases = List.copyOf(bases);
    }

    public Values items(List<Integer> concerned) {
        return new Values(concerned, codes, offences, detail, yes, day, money, number, bases, opening);
    }

    public Values codes(List<String> more) {
        return new Values(items, more, offences, detail, yes, day, money, number, bases, opening);
    }

    /** Only those that the list holds: elsewhere the same field may be words. */
    public Values codes(String list, List<String> stated) {
        return codes(stated.stream()
                .filter(each -> CodeLists.of(list).find(each).isPresent())
                .toList());
    }

    public Values offences(List<String> concerned) {
        return new Values(items, codes, concerned, detail, yes, day, money, number, bases, opening);
    }

    public Values detail(@Nullable String code) {
        return new Values(items, codes, offences, code, yes, day, money, number, bases, opening);
    }

    /** Nothing where the list does not hold it: elsewhere the same field may be words. */
    public Values detail(String list, @Nullable String stated) {
        return stated != null && CodeLists.of(list).find(stated).isPresent() ? detail(stated) : this;
    }

    public Values yes(boolean answer) {
        return new Values(items, codes, offences, detail, answer, day, money, number, bases, opening);
    }

    public Values day(@Nullable LocalDate on) {
        return new Values(items, codes, offences, detail, yes, on, money, number, bases, opening);
    }

    public Values money(@Nullable BigDecimal amount, @Nullable String currency) {
        Money sum = amount == null || currency == null ? null : new Money(amount, currency);
        return new Values(items, codes, offences, detail, yes, day, sum, number, bases, opening);
    }

    public Values number(long count) {
        return new Values(items, codes, offences, detail, yes, day, money, count, bases, opening);
    }

    public Values bases(List<BasisInvoked> invoked) {
        return new Values(items, codes, offences, detail, yes, day, money, number, invoked, opening);
    }

    public Values opening(Opening particulars) {
        return new Values(items, codes, offences, detail, yes, day, money, number, bases, particulars);
    }
}
