package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.NOTED;

import java.util.List;

/** The two legal systems differ: procedures, privileges. */
final class LegalSystems implements ChallengeRule {

    @Override
    public String code() {
        return "C17";
    }

    @Override
    public String says() {
        return "asked back for a special procedure or privilege, refused as contrary to the legal system, "
                + "or a procedure not followed";
    }

    @Override
    public String source() {
        return "UNCAC 46(17), 46(21)(d)";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        return Seen.all(
                seen.askedFor("SPECIAL_PROCEDURE", "PRIVILEGE"),
                seen.refusedOn("M-LEGSYS-46_21d", "M-PRIVILEGE"),
                seen.places(
                        fact -> "SPECIAL_PROCEDURE_NOT_FOLLOWED"
                                .equals(fact.values().detail()),
                        NOTED));
    }
}
