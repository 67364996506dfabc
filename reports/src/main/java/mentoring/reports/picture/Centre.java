package mentoring.reports.picture;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.picture.Picture.Point;

/** Middles of rings, where a label may stand. */
final class Centre {

    private Centre() {}

    /** Signed area by the shoelace formula. */
    static double area(List<Point> ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            sum += a.x() * b.y() - b.x() * a.y();
        }
        return sum / 2;
    }

    /** Height of the centroid; across, the middle of the widest stretch at that height, which is always inside. */
    static Point of(List<Point> ring) {
        double y = 0;
        double area = area(ring);
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            y += (a.y() + b.y()) * (a.x() * b.y() - b.x() * a.y());
        }
        double height = y / (6 * area);
        double[] widest = widest(ring, height);
        return new Point((widest[0] + widest[1]) / 2, height);
    }

    static double widthAt(List<Point> ring, Point centre) {
        double[] widest = widest(ring, centre.y());
        return widest[1] - widest[0];
    }

    private static double[] widest(List<Point> ring, double y) {
        List<Double> crossings = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            if (a.y() > y != b.y() > y) {
                crossings.add(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
            }
        }
        crossings.sort(null);
        double[] widest = new double[2];
        for (int i = 0; i + 1 < crossings.size(); i += 2) {
            if (crossings.get(i + 1) - crossings.get(i) > widest[1] - widest[0]) {
                widest = new double[] {crossings.get(i), crossings.get(i + 1)};
            }
        }
        return widest;
    }
}
