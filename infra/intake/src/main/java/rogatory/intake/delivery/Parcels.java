package rogatory.intake.delivery;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import rogatory.intake.caselog.Entry;

/**
 * Deals the rows out in parcels, request by request: the rows of one stand together in their order, so that the service
 * decides them on the same open file.
 */
final class Parcels {

    private final Iterator<Entry> rows;
    private final int parcelSize;

    Parcels(List<List<Entry>> files, int parcelSize) {
        this.rows = files.stream().flatMap(List::stream).iterator();
        this.parcelSize = parcelSize;
    }

    /** @return the next rows, none when all were dealt out */
    List<Entry> next() {
        var parcel = new ArrayList<Entry>(parcelSize);
        while (parcel.size() < parcelSize && rows.hasNext()) {
            parcel.add(rows.next());
        }
        return parcel;
    }
}
