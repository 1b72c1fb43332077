package rogatory.simulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.simulation.caselog.Request;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.history.Circumstances;
import rogatory.simulation.history.Courses;
import rogatory.simulation.history.Journal;
import rogatory.simulation.history.Lateness;
import rogatory.simulation.history.Mistakes;
import rogatory.simulation.history.Register;
import rogatory.simulation.model.Arrival;
import rogatory.simulation.model.Assistance;
import rogatory.simulation.model.Line;
import rogatory.simulation.model.Matter;
import rogatory.simulation.model.Partners;
import rogatory.simulation.model.Profile;
import rogatory.simulation.office.Desks;
import rogatory.simulation.office.OfficeDays;

/** Draws a request and has its history written. */
final class CaseMaker {

    private static final double YEARS_OPEN = 0.75;
    private static final double PRECEDED_MLA = 0.10;
    private static final double PRECEDED_EXT = 0.10;

    private final Profile profile;
    private final long seed;
    private final OfficeDays days;
    private final Partners partners;
    private final Desks desks;

    CaseMaker(Profile profile, Span span, long seed, OfficeDays days, Partners partners) {
        this.profile = profile;
        this.seed = seed;
        this.days = days;
        this.partners = partners;
        double ordinary = YEARS_OPEN * (profile.volume(Line.MLA_IN) + profile.volume(Line.EXT_IN));
        this.desks = new Desks(span.from(), ordinary, YEARS_OPEN);
    }

    /** @param comparable whether how long things took can be held against the model */
    record Made(Journal journal, boolean comparable) {}

    Made make(Line line, String ref, LocalDate day, Forerunners forerunners) {
        Chance chance = Chance.of(seed, ref);
        String partner = partners.draw(chance);
        String before = preceded(line, chance) ? forerunners.latestOf(line.incoming(), partner) : null;
        return write(line, ref, partner, day, Matter.draw(line, profile, chance), before, chance);
    }

    Made successor(Forerunners.Successor of) {
        Chance chance = Chance.of(seed, of.ref());
        return write(of.line(), of.ref(), of.partner(), of.on(), of.matter(), of.precededBy(), chance);
    }

    private static boolean preceded(Line line, Chance chance) {
        return switch (line.kind()) {
            case "MLA" -> chance.happens(PRECEDED_MLA);
            case "EXT" -> line.incoming() && chance.happens(PRECEDED_EXT);
            default -> false;
        };
    }

    private Made write(
            Line line,
            String ref,
            String partner,
            LocalDate day,
            Matter matter,
            @Nullable String before,
            Chance chance) {
        String ending = Courses.endings(line).draw(chance);
        List<String> items = Assistance.draw(line, profile, Courses.leastItems(line, ending), chance);
        Request request = Arrival.draw(line, ref, partner, day, matter, items, chance);
        var mistakes = new Mistakes(Mistakes.Shares.of(line), Chance.of(seed, ref + "/mistakes"));
        var register =
                Register.of(request, line.police() ? Lateness.POLICE : Lateness.REGISTRY, mistakes, days, chance);
        var journal = new Journal(request, register, days, chance);
        var circumstances = new Circumstances(
                partners.pace(partner), Circumstances.urgency(request.urgency()), desks.delay(day), before);
        String successor = "mla/ref:" + Forerunners.successor(ref);
        Courses.of(line, ending, partners.other(partner, chance), successor).write(journal, circumstances);
        if (line == Line.MLA_IN || line == Line.EXT_IN) {
            desks.opened(journal.closedOn());
        }
        return new Made(journal, circumstances.ordinary());
    }
}
