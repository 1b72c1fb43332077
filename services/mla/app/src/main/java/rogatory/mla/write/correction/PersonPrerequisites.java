package rogatory.mla.write.correction;

import rogatory.mla.events.DetainedPersonReturned;
import rogatory.mla.events.EarlierActsConsented;
import rogatory.mla.events.PersonConsented;
import rogatory.mla.events.PersonEvent;
import rogatory.mla.events.PersonTransferred;
import rogatory.mla.events.PresenceNoLongerRequired;
import rogatory.mla.events.SafeConductBegan;
import rogatory.mla.events.SafeConductEnded;
import rogatory.mla.events.TransferAgreed;
import rogatory.mla.request.Item;
import rogatory.mla.request.MlaRequest;

/** What the events of persons rest on beside the state. */
final class PersonPrerequisites {

    private PersonPrerequisites() {}

    static boolean met(MlaRequest request, PersonEvent event) {
        return switch (event) {
            case PersonConsented e -> true;
            case TransferAgreed e -> true;
            case SafeConductBegan e -> true;
            case PersonTransferred e -> Prerequisites.each(request, e.items(), PersonPrerequisites::ready);
            case EarlierActsConsented e -> Prerequisites.each(request, e.items(), PersonPrerequisites::away);
            case DetainedPersonReturned e -> Prerequisites.each(request, e.items(), PersonPrerequisites::away);
            case PresenceNoLongerRequired e -> Prerequisites.each(request, e.items(), PersonPrerequisites::inForce);
            case SafeConductEnded e ->
                Prerequisites.each(request, e.items(), item -> inForce(item) && (e.left() || told(item)));
        };
    }

    private static boolean ready(Item item) {
        return item.duties().transfer().consented() && item.duties().transfer().agreed();
    }

    private static boolean away(Item item) {
        return item.duties().transfer().away();
    }

    private static boolean inForce(Item item) {
        return item.duties().safeConduct().inForce();
    }

    private static boolean told(Item item) {
        return item.duties().safeConduct().toldOn() != null;
    }
}
