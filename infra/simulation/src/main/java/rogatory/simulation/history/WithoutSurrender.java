package rogatory.simulation.history;

import java.util.List;
import java.util.Set;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.chance.Chance;

/** The end of a request for a person who cannot be had: not found, gone, dead or removed. Who is found later is sought again. */
record WithoutSurrender(Journal journal, String ending) {

    static final Set<String> ENDINGS = Set.of("NOT_LOCATED", "LEFT_JURISDICTION", "DECEASED", "REMOVED_OTHERWISE");

    void write() {
        Chance chance = journal.chance();
        if (ending.equals("NOT_LOCATED")) {
            int searches = 3 + chance.below(12);
            for (int i = 0; i < searches; i++) {
                journal.pass(30d + chance.below(90));
                journal.act("NotLocated");
            }
        }
        journal.pass(30d + chance.below(150));
        journal.end("RequestClosed", Details.coded(ending), ending);
        boolean papersHere = !journal.request().items().contains("E-PROV");
        if (ending.equals("NOT_LOCATED") && papersHere && chance.happens(0.04)) {
            journal.pass(60d + chance.below(300));
            journal.act("RequestReopened", Details.NONE.codes(List.of("RELOCATION")));
            journal.act("PersonLocated");
            journal.pass(1d + chance.below(5));
            journal.act("Arrested");
            new InCustody(journal, new Circumstances(1, 1, 1, null), "SURRENDERED", "").write();
        }
    }
}
