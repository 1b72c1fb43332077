package rogatory.mla.write.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.Item;
import rogatory.mla.request.ItemsOfThisRequest;
import rogatory.mla.request.MlaRequest;
import rogatory.vocabulary.Decision;

/** What the Convention asks of safe conduct, UNCAC 46(27). */
record ConductGuards(MlaRequest request, List<Integer> items) {

    private static final String ARTICLE = "UNCAC 46(27)";
    /** More is taken for a slip of the pen; the bound is a proposal of this project. */
    private static final int A_YEAR = 366;

    Optional<Decision<MlaEvent>> beginning() {
        return named().must(
                        Item::isTestimony,
                        "safe-conduct-of-who-helps",
                        "safe conduct is for witnesses, experts and others who come to give evidence or help",
                        ARTICLE)
                .or(() -> named().must(
                                item -> !item.duties().safeConduct().inForce(),
                                "safe-conduct-begins-once",
                                "safe conduct is in force already",
                                ARTICLE));
    }

    Optional<Decision<MlaEvent>> release(@Nullable Integer agreedDays) {
        return inForce()
                .or(() -> agreedDays == null || agreedDays > 0 && agreedDays <= A_YEAR
                        ? Optional.empty()
                        : refuse("agreedDays is the number of days to leave on which the States agreed: 1 to "
                                + A_YEAR));
    }

    /** Who left, or came back of free will, is no longer under it; who stays is, until there was time to leave. */
    Optional<Decision<MlaEvent>> ending(LocalDate on, boolean left) {
        return left ? inForce() : inForce().or(() -> stillTime(on));
    }

    private Optional<Decision<MlaEvent>> stillTime(LocalDate on) {
        return request.items().stream()
                .filter(item -> items.contains(item.no()))
                .filter(item -> !over(item, on))
                .findFirst()
                .flatMap(item -> refuse(
                        item.duties().safeConduct().lastDay() == null
                                ? "tell the person officially first that the presence is no longer required"
                                : "the person may leave up to and including "
                                        + item.duties().safeConduct().lastDay()
                                        + "; safe conduct ends the day after, or when the person left"));
    }

    private static boolean over(Item item, LocalDate on) {
        LocalDate last = item.duties().safeConduct().lastDay();
        return last != null && on.isAfter(last);
    }

    private Optional<Decision<MlaEvent>> inForce() {
        return named().must(
                        item -> item.duties().safeConduct().inForce(),
                        "safe-conduct-in-force",
                        "no safe conduct is in force; record first that it began",
                        ARTICLE);
    }

    private static Optional<Decision<MlaEvent>> refuse(String because) {
        return Optional.of(Decision.refused("safe-conduct-ends", because, ARTICLE));
    }

    private ItemsOfThisRequest named() {
        return new ItemsOfThisRequest(request, items);
    }
}
