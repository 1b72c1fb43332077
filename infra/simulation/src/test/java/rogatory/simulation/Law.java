package rogatory.simulation;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import rogatory.chassis.casework.ActReader;
import rogatory.intake.caselog.Entry;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Moves;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The law of one service, asked as the service asks it. A service's jar is a Boot jar, which no test can use, so its
 * classes are read from where they were compiled to.
 */
public record Law(Decider decider, Moves<?> moves, Class<? extends LegalAct> receipt) {

    /** Decides an act on a history. */
    public interface Decider {

        Decision<?> decide(LegalAct act, List<Object> history);
    }

    /** @param decisions the class that decides; @param table the class with the legal moves; @param receipt what opens a file */
    static Law of(String service, String decisions, String table, String receipt) {
        Path classes = checkout().resolve("services/" + service + "/app/target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException("compile services/" + service + "/app first: " + classes + " is missing");
        }
        try {
            var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Law.class.getClassLoader());
            Method decide = loader.loadClass(decisions).getMethod("decide", LegalAct.class, List.class);
            return new Law(
                    (act, history) -> call(decide, act, history),
                    (Moves<?>) loader.loadClass(table).getField("TABLE").get(null),
                    loader.loadClass(receipt).asSubclass(LegalAct.class));
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path checkout() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("infra/simulation")))
                .findFirst()
                .orElseThrow();
    }

    /** What the law says against the history of one request: nothing if all of it is legal. */
    Stream<String> faults(List<Entry> file) {
        return faults(file, new ArrayList<>()).stream();
    }

    private List<String> faults(List<Entry> file, List<Object> history) {
        List<String> faults = new ArrayList<>();
        for (Entry entry : file) {
            if (decide(entry, history, file) instanceof Decision.Refused<?> refused) {
                faults.add(entry.ref() + " " + entry.event() + " after " + history.size() + ": " + refused);
                break;
            }
        }
        return faults;
    }

    /**
     * The events that a legal history makes, one a row.
     *
     * @throws IllegalStateException if the law refuses a row
     */
    public List<Object> history(List<Entry> file) {
        List<Object> history = new ArrayList<>();
        List<String> faults = faults(file, history);
        if (!faults.isEmpty() || history.size() != file.size()) {
            throw new IllegalStateException("not one event a row: " + faults + " after " + history.size());
        }
        return history;
    }

    /** Decides the act of a row, and enters what came of it in the history. */
    public Decision<?> decide(Entry entry, List<Object> history, List<Entry> file) {
        Class<? extends LegalAct> command = entry.act().equals("receipt")
                ? receipt
                : moves.act(entry.act()).orElseThrow().command();
        ObjectNode body = entry.body();
        body.remove("kind");
        if (body.remove("row") instanceof JsonNode row) {
            body.put("sequence", file.stream().map(Entry::key).toList().indexOf(row.asString()));
        }
        LegalAct act = ActReader.read(body, command, entry.ref());
        Decision<?> decision = decider.decide(act, List.copyOf(history));
        if (decision instanceof Decision.Accepted<?> accepted) {
            history.addAll(accepted.events());
        }
        return decision;
    }

    private static Decision<?> call(Method decide, LegalAct act, List<Object> history) {
        try {
            return (Decision<?>) decide.invoke(null, act, history);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(act.toString(), e);
        }
    }
}
