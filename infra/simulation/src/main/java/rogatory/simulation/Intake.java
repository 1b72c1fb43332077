package rogatory.simulation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.model.Growth;
import rogatory.simulation.model.Line;
import rogatory.simulation.model.Profile;
import rogatory.simulation.office.OfficeDays;

/** How many requests of each line come on a day. */
final class Intake {

    /** Of the enquiries answered, so many go on as requests for assistance, which come beside the others. */
    private static final double CONVERTED = 0.06;

    private final Profile profile;
    private final Growth growth;
    private final Span span;
    private final OfficeDays days;
    private final double ordinaryDays;
    private final Map<Line, Chance> chances = new EnumMap<>(Line.class);

    Intake(Profile profile, Growth growth, Span span, OfficeDays days, long seed) {
        this.profile = profile;
        this.growth = growth;
        this.span = span;
        this.days = days;
        this.ordinaryDays = span.from()
                .datesUntil(span.from().plusYears(1))
                .mapToDouble(days::intake)
                .sum();
        for (Line line : Line.values()) {
            chances.put(line, Chance.of(seed, "intake/" + line));
        }
    }

    int on(LocalDate day, Line line) {
        double mean = yearly(line) * growth.factor(span.year(day)) * days.intake(day) / ordinaryDays;
        Chance chance = chances.get(line);
        return chance == null || mean <= 0 ? 0 : chance.poisson(mean);
    }

    private double yearly(Line line) {
        double volume = profile.volume(line);
        return switch (line) {
            case MLA_IN -> volume - CONVERTED * profile.volume(Line.LEC_IN);
            case MLA_OUT -> volume - CONVERTED * profile.volume(Line.LEC_OUT);
            default -> volume;
        };
    }

    /** The model's number of requests of that line in a year of the span. */
    double modelled(Line line, int year) {
        return profile.volume(line) * growth.factor(year);
    }
}
