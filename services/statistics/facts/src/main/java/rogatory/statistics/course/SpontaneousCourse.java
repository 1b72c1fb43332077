package rogatory.statistics.course;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Opening;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;

/** The course of information given without a request, UNCAC 46(4), 46(5), 56: the recipient stands where the requested State does. */
final class SpontaneousCourse implements Course {

    private final Items items;
    private final Set<String> awaited = new HashSet<>();
    private Holder stage;
    private boolean consulting;
    private boolean useful;
    private @Nullable String outcome;

    SpontaneousCourse(Opening opening) {
        items = new Items(opening.items());
        stage = opening.direction() == Direction.INCOMING ? Holder.RA : Holder.RX;
    }

    @Override
    public void enter(Fact fact) {
        String detail = String.valueOf(fact.values().detail());
        switch (fact.what()) {
            case ACKNOWLEDGED -> stage = Holder.RA;
            case USE_CONSENT_SOUGHT -> awaited.add(detail);
            case USE_CONSENT_ANSWERED, RESTRICTION_LIFTED, RESTRICTION_SET -> awaited.remove(detail);
            case USED, FOLLOWED_UP -> use(true);
            case FEEDBACK -> use(fact.values().yes());
            case CONSULTATION_OPENED -> consulting = true;
            case CONSULTATION_CLOSED -> consulting = false;
            case RETURNED -> end("RETURNED");
            case GIVEN_UP -> end("WITHDRAWN");
            case CLOSED -> end(detail);
            case REOPENED -> {
                outcome = null;
                stage = useful ? Holder.RX : Holder.RA;
            }
            case DUPLICATE -> end("ERROR");
            default -> {}
        }
    }

    private void use(boolean was) {
        useful = useful || was;
        if (useful && outcome == null) {
            stage = Holder.RX;
        }
    }

    private void end(String how) {
        outcome = how;
        stage = Holder.NO;
    }

    @Override
    public Holder holder() {
        if (stage == Holder.NO) {
            return stage;
        }
        if (consulting) {
            return Holder.RQ_RA;
        }
        return awaited.isEmpty() ? stage : Holder.RQ;
    }

    @Override
    public @Nullable String outcome() {
        return outcome;
    }

    @Override
    public List<ItemFate> items() {
        return items.all();
    }
}
