package rogatory.mla.events;

/** What happens to persons who help in the other State: detained ones who are lent, and others under safe conduct, UNCAC 46(10) to 46(12), 46(27). */
public sealed interface PersonEvent extends MlaEvent
        permits PersonConsented,
                TransferAgreed,
                PersonTransferred,
                EarlierActsConsented,
                DetainedPersonReturned,
                SafeConductBegan,
                PresenceNoLongerRequired,
                SafeConductEnded {}
