package rogatory.simulation.history;

import java.time.LocalDate;
import java.util.List;
import rogatory.simulation.caselog.Request;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.office.OfficeDays;

/** A particular of a receipt that is written down wrongly at first. */
enum Misreading {
    CHANNEL("channel", List.of("CA_DIRECT", "DIPLOMATIC", "COURIER_POST", "EMAIL_SECURE", "LIAISON")) {
        @Override
        String right(Request request) {
            return request.channel();
        }

        /** What we send goes by the channel that its transmission names. */
        @Override
        boolean fits(Request request) {
            return request.incoming();
        }
    },
    LANGUAGE("language", List.of("en", "fr", "es", "pt")) {
        @Override
        String right(Request request) {
            return request.language();
        }
    },
    /** The day of the letter, taken for the day on which it came. */
    RECEIVED_ON("receivedOn", List.of()) {
        @Override
        String right(Request request) {
            return request.receivedOn().toString();
        }

        @Override
        String wrong(Request request, Chance chance) {
            LocalDate day = request.receivedOn().minusDays(1L + chance.below(9));
            while (!new OfficeDays().isWorkingDay(day)) {
                day = day.minusDays(1);
            }
            return day.toString();
        }
    };

    private final String field;
    private final List<String> values;

    Misreading(String field, List<String> values) {
        this.field = field;
        this.values = values;
    }

    /** What a correction calls it. */
    String field() {
        return field;
    }

    abstract String right(Request request);

    /** Whether it is read off a receipt at all. */
    boolean fits(Request request) {
        return true;
    }

    /** Another value than the right one. */
    String wrong(Request request, Chance chance) {
        return chance.one(
                values.stream().filter(value -> !value.equals(right(request))).toList());
    }
}
