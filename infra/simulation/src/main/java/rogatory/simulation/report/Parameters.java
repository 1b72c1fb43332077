package rogatory.simulation.report;

import static rogatory.simulation.report.Parameter.ofEvents;
import static rogatory.simulation.report.Parameter.ofFiles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import rogatory.simulation.caselog.Event;
import rogatory.simulation.chance.Mix;
import rogatory.simulation.history.Grounds;
import rogatory.simulation.history.Journal;
import rogatory.simulation.model.Line;
import rogatory.simulation.model.Matter;
import rogatory.simulation.model.Profile;

/** All shares and means of the model that are not volumes, endings, lengths or durations. */
final class Parameters {

    private static final int MONTH = 30;
    private static final Predicate<Journal> ANY = file -> true;
    private static final Predicate<Journal> REFUSED = file -> file.ending().equals("REFUSED");
    private static final Predicate<Journal> ON_THE_CONVENTION = file -> Parameter.ofConvention(file.request());

    private final Profile profile;
    private final List<Parameter> all = new ArrayList<>();

    private Parameters(Profile profile) {
        this.profile = profile;
    }

    static List<Parameter> of(Profile profile) {
        var parameters = new Parameters(profile);
        parameters.questions();
        parameters.turns();
        parameters.matters();
        parameters.grounds();
        for (Line line : Line.values()) {
            parameters.recording(line);
        }
        return List.copyOf(parameters.all);
    }

    private void questions() {
        asked(Line.MLA_IN, 0.38, "ClarificationSought");
        asked(Line.MLA_OUT, 0.45, "ForeignClarificationSought");
        asked(Line.EXT_IN, 0.35, "ClarificationSought");
        asked(Line.LEC_IN, 0.12, "ClarificationSought");
        asked(Line.LEC_OUT, 0.12, "ForeignClarificationSought");
        Predicate<Journal> askedBack = file -> Parameter.has(file, "ClarificationSought");
        all.add(ofFiles(Line.MLA_IN, "one round, of those asked back", 0.70, askedBack, file -> rounds(file) == 1));
        all.add(ofFiles(Line.MLA_IN, "two rounds", 0.22, askedBack, file -> rounds(file) == 2));
        all.add(ofFiles(Line.MLA_IN, "three rounds or more", 0.08, askedBack, file -> rounds(file) > 2));
    }

    private static long rounds(Journal file) {
        return Parameter.count(file, "ClarificationSought");
    }

    private void asked(Line line, double share, String event) {
        all.add(ofFiles(line, "asked back at least once", share, ANY, file -> Parameter.has(file, event)));
    }

    private void turns() {
        with(Line.MLA_IN, "consulted, of those refused", 0.55, REFUSED, "ConsultationOpened");
        with(Line.EXT_IN, "consulted, of those refused", 0.60, REFUSED, "ConsultationOpened");
        with(
                Line.EXT_IN,
                "consent, of those surrendered",
                0.48,
                file -> file.ending().startsWith("SURRENDERED") && Parameter.has(file, "SurrenderOrdered"),
                "ConsentGiven");
        with(Line.MLA_IN, "postponed", 0.05, ANY, "ExecutionPostponed");
        with(Line.MLA_IN, "reopened", 0.03, ANY, "RequestReopened");
        with(Line.MLA_OUT, "reopened", 0.02, ANY, "RequestReopened");
        with(Line.EXT_IN, "reopened", 0.01, ANY, "RequestReopened");
        with(Line.LEC_IN, "reopened", 0.02, ANY, "RequestReopened");
        with(Line.MLA_IN, "an enquiry came before", 0.25, ANY, "RequestLinked");
        with(Line.MLA_OUT, "an enquiry came before", 0.30, ANY, "RequestLinked");
    }

    private void with(Line line, String title, double share, Predicate<Journal> among, String event) {
        all.add(ofFiles(line, title, share, among, file -> Parameter.has(file, event)));
    }

    private void matters() {
        for (Line line : Line.values()) {
            if (!line.kind().equals("SPO")) {
                all.add(ofFiles(
                        line, "an offence of the Convention", Matter.share(line, profile), ANY, ON_THE_CONVENTION));
            }
        }
        all.add(new Parameter(
                Line.MLA_IN, "items a request (mean)", 1 + profile.furtherItems(), file -> 1, file -> file.request()
                        .items()
                        .size()));
        based(Line.MLA_IN, "UNCAC_46_7_SOLE", 0.22);
        based(Line.MLA_IN, "UNCAC_46_1_WITH_TREATY", 0.32);
        based(Line.EXT_IN, "UNCAC_44_5", 0.06);
        based(Line.LEC_IN, "UNCAC_48_2", 0.10);
        drawn(Line.MLA_IN, Matter.ofTheConvention(), "offence ", ON_THE_CONVENTION, (file, offence) -> file.request()
                .offences()
                .getFirst()
                .equals(offence));
    }

    private void based(Line line, String basis, double share) {
        all.add(ofFiles(
                line,
                "basis " + basis + ", for offences of the Convention",
                share,
                ON_THE_CONVENTION,
                file -> file.request().legalBases().stream().anyMatch(one -> one.startsWith(basis + ":"))));
    }

    private void grounds() {
        drawn(Line.MLA_IN, Grounds.ofAssistance(), "refused for ", REFUSED, Parameters::names);
        drawn(Line.EXT_IN, Grounds.ofExtradition(), "refused for ", REFUSED, Parameters::names);
    }

    private static boolean names(Journal file, String code) {
        return Parameter.events(file).stream()
                .filter(event -> !event.name().equals("EventVoided"))
                .anyMatch(event -> event.details().codes().contains(code));
    }

    private interface Shows {
        boolean in(Journal file, String code);
    }

    private void drawn(Line line, Mix<String> mix, String title, Predicate<Journal> among, Shows shows) {
        mix.things()
                .forEach(code ->
                        all.add(ofFiles(line, title + code, mix.share(code), among, file -> shows.in(file, code))));
    }

    private void recording(Line line) {
        double sameDay = line.police() ? 0.85 : 0.70;
        all.add(ofEvents(line, "recorded on the day", sameDay, event -> waited(event) == 0));
        if (!line.police()) {
            all.add(ofEvents(
                    line, "recorded within a month", 0.25, event -> waited(event) > 0 && waited(event) <= MONTH));
            all.add(ofEvents(line, "recorded later", 0.05, event -> waited(event) > MONTH));
        }
    }

    private static long waited(Event event) {
        return event.recordedOn().toEpochDay() - event.occurredOn().toEpochDay();
    }
}
