package rogatory.vocabulary.record;

import java.time.LocalDate;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.Direction;

/** A file that was opened by a receipt, and so knows what the receipt said. */
public interface HasParticulars extends CaseFile {

    Particulars particulars();

    @Override
    default String ref() {
        return particulars().ref();
    }

    @Override
    default Direction direction() {
        return particulars().direction();
    }

    @Override
    default String partner() {
        return particulars().partner();
    }

    @Override
    default LocalDate receivedOn() {
        return particulars().receivedOn();
    }
}
