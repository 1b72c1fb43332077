package rogatory.mla.write.person;

import java.util.List;
import rogatory.mla.events.DetainedPersonReturned;
import rogatory.mla.events.EarlierActsConsented;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.events.PersonConsented;
import rogatory.mla.events.PersonTransferred;
import rogatory.mla.events.PresenceNoLongerRequired;
import rogatory.mla.events.SafeConductBegan;
import rogatory.mla.events.SafeConductEnded;
import rogatory.mla.events.TransferAgreed;
import rogatory.mla.request.Item;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.request.MlaState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Move;

/** Persons who help in the other State: detained ones who are lent and come back, and others under safe conduct. */
public final class Persons {

    public static final List<Move<MlaState>> MOVES = PersonMoves.ROWS;

    private Persons() {}

    public static Decision<MlaEvent> decide(PersonCommand command, MlaRequest request) {
        return switch (command) {
            case ConsentToTransfer c -> {
                var transfer = new TransferGuards(request, detained(request, c.items()));
                yield transfer.detained()
                        .orElseGet(() -> Decision.accepted(new PersonConsented(
                                c.requestId(), c.occurredOn(), c.precision(), transfer.items(), c.note())));
            }
            case AgreeTransfer c -> {
                var transfer = new TransferGuards(request, detained(request, c.items()));
                yield transfer.agreeable(c.occurredOn(), c.returnBy())
                        .orElseGet(() -> Decision.accepted(new TransferAgreed(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                transfer.items(),
                                c.conditions(),
                                c.returnBy(),
                                c.note())));
            }
            case TransferPerson c -> {
                var transfer = new TransferGuards(request, detained(request, c.items()));
                yield transfer.ready()
                        .orElseGet(() -> Decision.accepted(new PersonTransferred(
                                c.requestId(), c.occurredOn(), c.precision(), transfer.items(), c.note())));
            }
            case ConsentToEarlierActs c -> {
                var transfer = new TransferGuards(request, away(request, c.items()));
                yield transfer.away("UNCAC 46(12)")
                        .orElseGet(() -> Decision.accepted(new EarlierActsConsented(
                                c.requestId(), c.occurredOn(), c.precision(), transfer.items(), c.note())));
            }
            case ReturnDetainedPerson c -> {
                var transfer = new TransferGuards(request, away(request, c.items()));
                yield transfer.away("UNCAC 46(11)(b)")
                        .orElseGet(() -> Decision.accepted(new DetainedPersonReturned(
                                c.requestId(), c.occurredOn(), c.precision(), transfer.items(), c.note())));
            }
            case BeginSafeConduct c -> {
                var conduct = new ConductGuards(request, request.numbers(c.items(), Item::isTestimony));
                yield conduct.beginning()
                        .orElseGet(() -> Decision.accepted(new SafeConductBegan(
                                c.requestId(), c.occurredOn(), c.precision(), conduct.items(), c.note())));
            }
            case ReleaseFromPresence c -> {
                var conduct = new ConductGuards(request, inForce(request, c.items()));
                yield conduct.release(c.agreedDays())
                        .orElseGet(() -> Decision.accepted(new PresenceNoLongerRequired(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                conduct.items(),
                                c.agreedDays(),
                                c.note())));
            }
            case EndSafeConduct c -> {
                var conduct = new ConductGuards(request, inForce(request, c.items()));
                yield conduct.ending(c.occurredOn(), c.left())
                        .orElseGet(() -> Decision.accepted(new SafeConductEnded(
                                c.requestId(), c.occurredOn(), c.precision(), conduct.items(), c.left(), c.note())));
            }
        };
    }

    private static List<Integer> detained(MlaRequest request, List<Integer> named) {
        return request.numbers(named, Item::isTransfer);
    }

    private static List<Integer> away(MlaRequest request, List<Integer> named) {
        return request.numbers(named, item -> item.duties().transfer().away());
    }

    private static List<Integer> inForce(MlaRequest request, List<Integer> named) {
        return request.numbers(named, item -> item.duties().safeConduct().inForce());
    }
}
