package rogatory.mla.request;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rogatory.mla.events.MlaEvent;
import rogatory.vocabulary.Fold;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.Observations;
import rogatory.vocabulary.TimeLimit;
import rogatory.vocabulary.record.HasParticulars;
import rogatory.vocabulary.record.Particulars;

/** A request for mutual legal assistance as its stream makes it, UNCAC Art. 46: a bundle of items. */
public record MlaRequest(
        String id,
        Particulars particulars,
        List<Item> items,
        List<String> conditions,
        MlaState state,
        @Nullable MlaOutcome outcome,
        Course course,
        Terms terms,
        Observations observations,
        LocalDate latestOn,
        @Nullable LocalDate closedOn)
        implements HasParticulars {

    private static final Fold<MlaRequest, MlaEvent> FOLD = MlaRequest::evolve;

    /** Folds a history; what was voided does not count, and numbers missing had not yet occurred. */
    public static MlaRequest fold(List<Numbered<MlaEvent>> history) {
        return FOLD.fold(history);
    }

    /** The request after one more event. It refuses nothing: what is on file has happened. */
    public static MlaRequest evolve(@Nullable MlaRequest before, MlaEvent event) {
        return Folding.enter(before, event);
    }

    /** The state's holder, or the court while one has to decide. */
    @Override
    public Holder holder() {
        boolean beforeCourt = course.courtOrdersSought() > 0 || course.appealsPending() > 0;
        return beforeCourt && MlaState.BEFORE_COURT.contains(state) ? Holder.RC : state.holder();
    }

    @Override
    public List<TimeLimit> limits() {
        return new MlaLimits(this).all();
    }

    @Override
    public List<String> grounds() {
        return items.stream()
                .flatMap(item -> item.grounds().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What went back to the requesting State, a sum a currency. */
    public List<Money> returned() {
        TreeMap<String, BigDecimal> sums = items.stream()
                .flatMap(item -> item.returned().stream())
                .collect(groupingBy(
                        Money::currency,
                        TreeMap::new,
                        mapping(Money::amount, reducing(BigDecimal.ZERO, BigDecimal::add))));
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList();
    }

    /** The items with these numbers, or all that are open where none is named. */
    public List<Item> openItems(List<Integer> numbers) {
        return numbers.isEmpty()
                ? items.stream().filter(item -> item.state().open()).toList()
                : items.stream().filter(item -> numbers.contains(item.no())).toList();
    }

    /** The numbers of the items named, or where none is named of those that fit. */
    public List<Integer> numbers(List<Integer> named, Predicate<Item> otherwise) {
        return named.isEmpty() ? items.stream().filter(otherwise).map(Item::no).toList() : named;
    }

    /** It was made by word of mouth and not confirmed in writing, UNCAC 46(14). */
    public boolean unconfirmedOral() {
        return particulars.oral() && !course.confirmedInWriting();
    }

    public boolean anyExecuted() {
        return items.stream().anyMatch(item -> item.state().executed());
    }
}
