package rogatory.statistics.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Holder;

/**
 * When a request was open, and who had the ball meanwhile. A day belongs to whoever had the ball since the day before, so
 * that the days of all holders sum exactly to the gross days.
 *
 * @param enteredOn the day it was received, or of a request of ours sent; null while it was not sent
 * @param spans in order, without gaps, nobody's among them
 * @param turns every closing and every reopening, in order of their days
 */
public record Lifetime(@Nullable LocalDate enteredOn, List<Span> spans, List<Turn> turns) {

    /** Who had the ball from one day to another. */
    public record Span(Holder holder, LocalDate from, LocalDate to) {}

    /**
     * A closing or a reopening.
     *
     * @param outcome of a closing; null of a reopening
     * @param sequence the event that brought it
     */
    public record Turn(LocalDate on, @Nullable String outcome, long sequence) {

        public boolean closes() {
            return outcome != null;
        }
    }

    public Lifetime {
        spans = List.copyOf(spans);
        turns = List.copyOf(turns);
    }

    public boolean enteredBy(LocalDate day) {
        return enteredOn != null && !enteredOn.isAfter(day);
    }

    public boolean enteredWithin(Period period) {
        return enteredOn != null && period.contains(enteredOn);
    }

    /** At the end of that day. */
    public boolean openOn(LocalDate day) {
        return enteredBy(day) && lastTurn(day).filter(Turn::closes).isEmpty();
    }

    /** At the end of that day. */
    public boolean closedOn(LocalDate day) {
        return enteredBy(day) && lastTurn(day).filter(Turn::closes).isPresent();
    }

    /** It came in, was open or ended within the period. */
    public boolean concernedIn(Period period) {
        return enteredBy(period.to()) && (!closedOn(period.before()) || reopenedWithin(period));
    }

    private Optional<Turn> lastTurn(LocalDate day) {
        return turns.stream().filter(turn -> !turn.on().isAfter(day)).reduce((one, next) -> next);
    }

    /** It was closed at the beginning and reopened within the period, whatever came then. */
    public boolean reopenedWithin(Period period) {
        return closedOn(period.before())
                && turns.stream().anyMatch(turn -> !turn.closes() && period.contains(turn.on()));
    }

    /** It ended within the period, and its end stands when the period ends. */
    public boolean finalisedWithin(Period period) {
        return closedOn(period.to()) && (!closedOn(period.before()) || reopenedWithin(period));
    }

    /** How it had ended by the end of that day; null while it was open. */
    public @Nullable String outcomeOn(LocalDate day) {
        return lastTurn(day).map(Turn::outcome).orElse(null);
    }

    /** The day of the end that stands; null while it is open. */
    public @Nullable LocalDate endedOn() {
        return turns.isEmpty() || !turns.getLast().closes()
                ? null
                : turns.getLast().on();
    }

    /** Days since it was received or sent, by holder; what was before that is preparation and does not count. */
    public Map<Holder, Long> days() {
        Map<Holder, Long> days = new EnumMap<>(Holder.class);
        for (Interval span : open(LocalDate.MAX)) {
            days.merge(span.holder(), span.days(), Long::sum);
        }
        return days;
    }

    /** Calendar days in which it was open since it was received or sent. */
    public long gross() {
        return open(LocalDate.MAX).stream().mapToLong(Interval::days).sum();
    }

    /** Days in which it was open until then, without those of the requesting side and those of postponement. */
    public long net(List<Interval> postponed, LocalDate until) {
        List<Interval> open = open(until);
        List<Interval> off = new ArrayList<>(postponed);
        open.stream().filter(span -> span.holder() == Holder.RQ).forEach(off::add);
        return open.stream()
                .mapToLong(span -> span.days() - Interval.covered(span, off))
                .sum();
    }

    private List<Interval> open(LocalDate until) {
        List<Interval> open = new ArrayList<>();
        for (Span span : spans) {
            LocalDate to = span.to().isAfter(until) ? until : span.to();
            if (enteredOn != null && span.holder() != Holder.NO && to.isAfter(enteredOn)) {
                LocalDate from = span.from().isBefore(enteredOn) ? enteredOn : span.from();
                if (to.isAfter(from)) {
                    open.add(new Interval(span.holder(), from, to, -1));
                }
            }
        }
        return open;
    }
}
