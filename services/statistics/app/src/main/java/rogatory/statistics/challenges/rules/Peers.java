package rogatory.statistics.challenges.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.sample.Quantiles;
import rogatory.vocabulary.Direction;

/** The net days of finalised requests, by kind, direction and urgency: what is usual among a request's like. */
public final class Peers {

    private static final double NINTH_DECILE = 0.9;

    private record Group(Kind kind, Direction direction, String urgency) {

        static Group of(CaseFacts known) {
            return new Group(
                    known.kind(),
                    known.direction(),
                    known.particulars().opening().urgency());
        }
    }

    private final Map<Group, Double> decile = new HashMap<>();

    /** @param fewest a group that is smaller tells nothing */
    public Peers(List<CaseFacts> cases, int fewest) {
        cases.stream()
                .filter(known -> known.life().endedOn() != null && known.life().enteredOn() != null)
                .collect(Collectors.groupingBy(Group::of, Collectors.mapping(Peers::net, Collectors.toList())))
                .forEach((group, days) -> {
                    if (days.size() >= fewest) {
                        decile.put(group, new Quantiles(days).at(NINTH_DECILE));
                    }
                });
    }

    private static long net(CaseFacts known) {
        return known.netDays(known.asOf());
    }

    /** It took longer, net, than nine in ten of its like did. */
    boolean slower(CaseFacts known) {
        Double usual = decile.get(Group.of(known));
        return usual != null && net(known) > usual;
    }
}
