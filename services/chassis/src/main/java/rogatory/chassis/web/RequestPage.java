package rogatory.chassis.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.DueDays;
import rogatory.chassis.eventlog.Recorded;
import rogatory.chassis.links.Links;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.LegalFact;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a request and its history as JSON: what its own kind shows, and what is shown of every kind. */
final class RequestPage {

    private final JsonMapper json;
    private final DueDays dueDays;
    private final Links links;

    RequestPage(JsonMapper json, DueDays dueDays, Links links) {
        this.json = json;
        this.dueDays = dueDays;
        this.links = links;
    }

    <R extends CaseFile, E extends LegalFact> ObjectNode of(OnFile<R, E> onFile, OnFile.Standing<R, E> standing) {
        R file = standing.file();
        ObjectNode page = json.createObjectNode();
        page.put("id", file.id());
        page.put("kind", onFile.kind().name());
        page.put("version", onFile.version());
        page.setAll((ObjectNode) json.valueToTree(onFile.kind().view(file)));
        page.set("dueOn", json.valueToTree(dueDays.nearest(file)));
        page.set("limits", json.valueToTree(dueDays.of(file)));
        page.put("days", standing.time().gross());
        page.set("daysByHolder", json.valueToTree(standing.time().days()));
        page.set("observations", json.valueToTree(file.observations().standing()));
        Links.Known known = links.of(file, standing.events(), standing.day());
        page.set("links", json.valueToTree(known.links()));
        if (!known.missing().isEmpty()) {
            page.set("linksMissingFrom", json.valueToTree(known.missing()));
        }
        return page;
    }

    <R extends CaseFile, E extends LegalFact> List<ObjectNode> history(OnFile<R, E> onFile) {
        Map<Long, Long> voidings = new HashMap<>();
        onFile.history().forEach(recorded -> onFile.kind()
                .voids(recorded.event())
                .ifPresent(voided -> voidings.put(voided, recorded.sequence())));
        return onFile.history().stream()
                .map(recorded -> entry(onFile, recorded, voidings.get(recorded.sequence())))
                .toList();
    }

    private <R extends CaseFile, E extends LegalFact> ObjectNode entry(
            OnFile<R, E> onFile, Recorded<E> recorded, @Nullable Long voidedBy) {
        ObjectNode entry = json.createObjectNode();
        entry.put("sequence", recorded.sequence());
        entry.put("event", recorded.event().getClass().getSimpleName());
        entry.put("recordedAt", recorded.recordedAt().toString());
        entry.setAll((ObjectNode) json.valueToTree(recorded.event()));
        // A voiding names the sequence it voids; its own place in the stream is what an entry's sequence says.
        entry.put("sequence", recorded.sequence());
        onFile.kind().voids(recorded.event()).ifPresent(voided -> entry.put("voids", voided));
        entry.remove("requestId");
        if (voidedBy != null) {
            entry.put("voidedBy", voidedBy);
        }
        return entry;
    }
}
