package rogatory.simulation.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.simulation.caselog.Request;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;

/** How a request comes: by which channel, in which form and language, how urgent, asking for what. */
public final class Arrival {

    private static final Mix<String> CHANNELS = Mix.of("CA_DIRECT 42, DIPLOMATIC 15, COURIER_POST 13, EMAIL_SECURE 9,"
            + " E_EDES_JUDEX 8, E_MLA 5, EJN 3, IBERA 2, INTERPOL_I247 3");
    private static final Mix<String> POLICE_CHANNELS =
            Mix.of("INTERPOL_I247 46, SIENA 24, GLOBE 5, EGMONT_ESW 8, LIAISON 9," + " CARIN_ARIN 3, EMAIL_SECURE 5");
    private static final Mix<String> LANGUAGES = Mix.of("en 50, fr 15, es 12, ar 6, ru 5, pt 5, de 4, zh 3");
    private static final Mix<String> URGENCY = Mix.of("U0 70, U1 18, U2 9, U3 3");
    private static final Mix<String> POLICE_URGENCY = Mix.of("U0 78, U1 6, U2 10, U3 6");
    private static final Mix<String> PROCEEDINGS = Mix.of("CRIMINAL 94, ASSET_RECOVERY 3, CIVIL 1.5, ADMIN 1.5");
    private static final double SPOKEN = 0.3;
    private static final double WITH_DEADLINE = 0.12;

    private Arrival() {}

    public static Request draw(
            Line line, String ref, String partner, LocalDate on, Matter matter, List<String> items, Chance chance) {
        boolean police = line.police();
        String channel = (police ? POLICE_CHANNELS : CHANNELS).draw(chance);
        String urgency = items.contains("E-PROV") ? "U2" : (police ? POLICE_URGENCY : URGENCY).draw(chance);
        boolean oral = line == Line.MLA_IN && urgency.equals("U3") && chance.happens(SPOKEN);
        return new Request(
                ref,
                line.kind(),
                line.direction(),
                partner,
                on,
                oral ? "ORAL" : channel,
                oral ? "ORAL" : form(channel),
                LANGUAGES.draw(chance),
                urgency,
                proceeding(line, chance),
                matter.offences(),
                matter.bases(),
                items,
                deadline(line, urgency, on, chance));
    }

    private static String form(String channel) {
        return List.of("DIPLOMATIC", "COURIER_POST").contains(channel) ? "WRITTEN_PAPER" : "ELECTRONIC";
    }

    private static String proceeding(Line line, Chance chance) {
        return line.kind().equals("MLA") ? PROCEEDINGS.draw(chance) : "CRIMINAL";
    }

    private static @Nullable LocalDate deadline(Line line, String urgency, LocalDate on, Chance chance) {
        return line.kind().equals("MLA") && chance.happens(urgency.equals("U0") ? WITH_DEADLINE : 3 * WITH_DEADLINE)
                ? on.plusDays(45 + chance.below(150))
                : null;
    }
}
