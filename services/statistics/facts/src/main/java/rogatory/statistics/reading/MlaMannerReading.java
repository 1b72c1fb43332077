package rogatory.statistics.reading;

import static rogatory.statistics.reading.Said.noted;

import rogatory.mla.events.*;

/** What the events about persons and about the manner of execution say, UNCAC 46(10) to 46(12), 46(17), 46(18), 46(27), 47. */
final class MlaMannerReading {

    private MlaMannerReading() {}

    static Said read(PersonEvent event) {
        return switch (event) {
            case PersonConsented _,
                    TransferAgreed _,
                    PersonTransferred _,
                    EarlierActsConsented _,
                    DetainedPersonReturned _,
                    SafeConductBegan _,
                    PresenceNoLongerRequired _,
                    SafeConductEnded _ -> noted();
        };
    }

    static Said read(MannerEvent event) {
        return switch (event) {
            case SpecialProcedureRequested _, RecordsClassified _, ProceedingsTransferConsidered _ -> noted();
            case SpecialProcedureAnswered e -> e.followed() ? noted() : noted("SPECIAL_PROCEDURE_NOT_FOLLOWED");
            case VideoHearingAgreed _ -> noted("VIDEO_HEARING");
        };
    }
}
