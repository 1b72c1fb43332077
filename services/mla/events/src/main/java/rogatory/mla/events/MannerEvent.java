package rogatory.mla.events;

/** In which manner an item is executed, UNCAC 46(17), 46(18), 46(29), 47. */
public sealed interface MannerEvent extends MlaEvent
        permits SpecialProcedureRequested,
                SpecialProcedureAnswered,
                VideoHearingAgreed,
                RecordsClassified,
                ProceedingsTransferConsidered {}
