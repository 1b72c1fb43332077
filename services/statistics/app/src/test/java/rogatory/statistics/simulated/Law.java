package rogatory.statistics.simulated;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rogatory.chassis.casework.ActReader;
import rogatory.intake.caselog.Entry;
import rogatory.intake.caselog.Kind;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.write.OutgoingDecisions;
import rogatory.outgoing.write.OutgoingMoves;
import rogatory.outgoing.write.receipt.ReceiveDomesticRequest;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Moves;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The law of one service, which turns rows of a case log into the events that the service would record. A service's jar is a
 * Boot jar, which no test can use, so its classes are read from where they were compiled to.
 */
record Law(Decider decider, Moves<?> moves, Class<? extends LegalAct> receipt) {

    private static final Law MLA = of("mla", "mla", "Mla", "ReceiveRequest");
    private static final Law EXTRADITION = of("extradition", "extradition", "Extradition", "ReceiveRequest");
    private static final Law ENQUIRIES = of("law-enforcement", "lawenforcement", "LawEnforcement", "ReceiveEnquiry");
    private static final Law INFORMATION = of("law-enforcement", "spontaneous", "Spontaneous", "RecordInformation");

    /** Decides an act on a history. */
    interface Decider {

        Decision<?> decide(LegalAct act, List<LegalFact> history);
    }

    static Law of(Kind kind, boolean incoming) {
        return switch (kind) {
            case MLA -> incoming ? MLA : sent(Subject.MLA);
            case EXT -> incoming ? EXTRADITION : sent(Subject.EXTRADITION);
            case LEC -> incoming ? ENQUIRIES : sent(Subject.LAW_ENFORCEMENT);
            case SPO -> INFORMATION;
        };
    }

    private static Law sent(Subject subject) {
        var decisions = OutgoingDecisions.of(subject);
        return new Law(
                (act, history) -> decisions.decide(
                        act, history.stream().map(OutgoingEvent.class::cast).toList()),
                OutgoingMoves.of(subject),
                ReceiveDomesticRequest.class);
    }

    private static Law of(String service, String kind, String name, String receipt) {
        Path classes = Path.of("../../" + service + "/app/target/classes").toAbsolutePath();
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException("compile services/" + service + "/app first: " + classes + " is missing");
        }
        String write = "rogatory." + kind + ".write.";
        try {
            var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Law.class.getClassLoader());
            Method decide =
                    loader.loadClass(write + name + "Decisions").getMethod("decide", LegalAct.class, List.class);
            return new Law(
                    (act, history) -> call(decide, act, history),
                    (Moves<?>) loader.loadClass(write + name + "Moves")
                            .getField("TABLE")
                            .get(null),
                    loader.loadClass(write + "receipt." + receipt).asSubclass(LegalAct.class));
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What the service records of such a row, given what it has recorded of the request before.
     *
     * @param file all rows of the request, of which each is one event
     */
    List<LegalFact> events(Entry row, List<LegalFact> history, List<Entry> file) {
        Class<? extends LegalAct> command = row.act().equals("receipt")
                ? receipt
                : moves.act(row.act()).orElseThrow().command();
        ObjectNode body = row.body();
        body.remove("kind");
        if (body.remove("row") instanceof JsonNode voided) {
            body.put("sequence", file.stream().map(Entry::key).toList().indexOf(voided.asString()));
        }
        return switch (decider.decide(ActReader.read(body, command, row.ref()), history)) {
            case Decision.Accepted<?> accepted ->
                new ArrayList<>(
                        accepted.events().stream().map(LegalFact.class::cast).toList());
            case Decision.Refused<?> refused ->
                throw new IllegalStateException(row.ref() + " " + row.event() + ": " + refused);
        };
    }

    private static Decision<?> call(Method decide, LegalAct act, List<LegalFact> history) {
        try {
            return (Decision<?>) decide.invoke(null, act, history);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(act.toString(), e);
        }
    }
}
