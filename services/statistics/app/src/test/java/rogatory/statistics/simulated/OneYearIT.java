package rogatory.statistics.simulated;

class OneYearIT extends InventedYears {

    OneYearIT() {
        super(1);
    }
}
