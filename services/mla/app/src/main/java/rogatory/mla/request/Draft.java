package rogatory.mla.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Observations;
import rogatory.vocabulary.record.Particulars;

/** The file on the desk while one event is entered; {@link #request()} puts it back as it then stands. */
final class Draft {

    final String id;
    Particulars particulars;
    List<Item> items;
    List<String> conditions;
    MlaState state;

    @Nullable
    MlaOutcome outcome;

    CourseDraft course;
    Terms terms;
    Observations observations;
    LocalDate latestOn;

    @Nullable
    LocalDate closedOn;

    Draft(MlaRequest before) {
        id = before.id();
        particulars = before.particulars();
        items = before.items();
        conditions = before.conditions();
        state = before.state();
        outcome = before.outcome();
        course = new CourseDraft(before.course());
        terms = before.terms();
        observations = before.observations();
        latestOn = before.latestOn();
        closedOn = before.closedOn();
    }

    /** Changes the items named, or where none is named those that fit. */
    void change(List<Integer> numbers, Predicate<Item> otherwise, UnaryOperator<Item> how) {
        items = items.stream()
                .map(item -> (numbers.isEmpty() ? otherwise.test(item) : numbers.contains(item.no()))
                        ? how.apply(item)
                        : item)
                .toList();
    }

    /** The numbers of the items named, or where none is named of those that fit. */
    List<Integer> numbers(List<Integer> named, Predicate<Item> otherwise) {
        return named.isEmpty() ? items.stream().filter(otherwise).map(Item::no).toList() : named;
    }

    /** After items changed: executed as far as may be, refused or withdrawn as a whole, or going on. */
    void settle(LocalDate on) {
        MlaOutcome derived = Settlement.outcome(items);
        if (derived == MlaOutcome.REFUSED || derived == MlaOutcome.WITHDRAWN) {
            close(derived, on);
        } else if (derived != null) {
            state = MlaState.EXECUTED;
        } else if (MlaState.EXECUTING.contains(state)) {
            state = Settlement.executing(items);
        }
    }

    void close(MlaOutcome how, LocalDate on) {
        state = MlaState.CLOSED;
        outcome = how;
        closedOn = on;
    }

    void impose(List<String> more) {
        List<String> all = new ArrayList<>(conditions);
        all.addAll(more);
        conditions = List.copyOf(all);
    }

    MlaRequest request() {
        return new MlaRequest(
                id,
                particulars,
                items,
                conditions,
                state,
                outcome,
                course.course(),
                terms,
                observations,
                latestOn,
                closedOn);
    }
}
