/** Draws the pages from their own files and a live Prometheus, where no Grafana is to be had. */
@NullMarked
package rogatory.dashboards.preview;

import org.jspecify.annotations.NullMarked;
