package rogatory.outgoing.request;

import rogatory.outgoing.events.ForeignArrestMade;

/** Enters where the person is who is to be extradited. */
final class Whereabouts {

    private Whereabouts() {}

    /** Once the request was sent, a notice helps to find the person but moves nothing. */
    static void circulate(Draft file) {
        if (file.state == OutgoingState.DRAFTING) {
            file.state = OutgoingState.SOUGHT;
        }
    }

    static void locate(Draft file) {
        file.course.search = file.course.search.found();
        if (file.state == OutgoingState.SOUGHT) {
            file.state = OutgoingState.DRAFTING;
        }
    }

    /** Before the request was sent the arrest is provisional, and the papers are due. */
    static void arrest(Draft file, ForeignArrestMade e) {
        Integer days = e.papersWithinDays();
        file.course.search =
                file.course.search.arrested(days == null ? null : e.occurredOn().plusDays(days));
        if (OutgoingState.NOT_YET_SENT.contains(file.state)) {
            file.state = OutgoingState.PROVISIONALLY_ARRESTED;
        }
    }

    static void release(Draft file) {
        file.course.search = file.course.search.released();
        if (file.state == OutgoingState.PROVISIONALLY_ARRESTED) {
            file.state = OutgoingState.DRAFTING;
        }
    }
}
