package rogatory.outgoing.write;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.write.arrest.Arrest;
import rogatory.outgoing.write.assurance.Assurance;
import rogatory.outgoing.write.clarification.Clarification;
import rogatory.outgoing.write.consultation.Consultation;
import rogatory.outgoing.write.contact.Contacts;
import rogatory.outgoing.write.conversion.Conversion;
import rogatory.outgoing.write.correction.Correction;
import rogatory.outgoing.write.costs.Costs;
import rogatory.outgoing.write.drafting.Drafting;
import rogatory.outgoing.write.ending.Ending;
import rogatory.outgoing.write.handling.HandlingOfInformation;
import rogatory.outgoing.write.persons.Persons;
import rogatory.outgoing.write.progress.Progress;
import rogatory.outgoing.write.refusal.Refusal;
import rogatory.outgoing.write.results.Results;
import rogatory.outgoing.write.search.PersonSearch;
import rogatory.outgoing.write.surrender.Surrender;
import rogatory.outgoing.write.use.Use;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;

/** The table of legal moves of a request that we send, gathered from the slices that its subject knows. */
public final class OutgoingMoves {

    private static final Map<Subject, Moves<OutgoingState>> TABLES = tables();

    private OutgoingMoves() {}

    public static Moves<OutgoingState> of(Subject subject) {
        return Objects.requireNonNull(TABLES.get(subject));
    }

    private static Map<Subject, Moves<OutgoingState>> tables() {
        Map<Subject, Moves<OutgoingState>> tables = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            tables.put(subject, new Moves<>(rows(subject)));
        }
        return tables;
    }

    private static List<Move<OutgoingState>> rows(Subject subject) {
        List<List<Move<OutgoingState>>> slices = new ArrayList<>(List.of(
                Drafting.moves(subject),
                Progress.moves(subject),
                Clarification.moves(subject),
                Consultation.moves(subject),
                Refusal.moves(subject)));
        slices.addAll(own(subject));
        slices.addAll(List.of(Contacts.moves(subject), Ending.moves(subject), Correction.moves()));
        return slices.stream()
                .flatMap(List::stream)
                .map(row -> within(row, OutgoingState.of(subject)))
                .toList();
    }

    private static List<List<Move<OutgoingState>>> own(Subject subject) {
        return switch (subject) {
            case MLA -> List.of(Results.moves(subject), Use.moves(subject), Costs.MOVES, Persons.MOVES);
            case LAW_ENFORCEMENT ->
                List.of(Results.moves(subject), Use.moves(subject), HandlingOfInformation.MOVES, Conversion.MOVES);
            case EXTRADITION -> List.of(PersonSearch.MOVES, Arrest.MOVES, Assurance.MOVES, Surrender.MOVES);
        };
    }

    /** A slice speaks of all states; a request is only ever in those of its subject. */
    private static Move<OutgoingState> within(Move<OutgoingState> row, Set<OutgoingState> states) {
        Set<OutgoingState> from = EnumSet.copyOf(row.from());
        from.retainAll(states);
        return new Move<>(row.act(), row.command(), row.event(), from, row.to(), row.by(), row.article());
    }
}
