package org.doublerandom.publication.web.portal;

import org.doublerandom.publication.domain.Ratio;
import org.doublerandom.publication.domain.kpi.Figure;

/** A figure on the page. */
record FigureView(String percent, long numerator, long denominator, String goal, boolean reached) {
    static FigureView of(Figure figure) {
        return new FigureView(
                figure.ratio().map(Ratio::percent).orElse("—"),
                figure.numerator(),
                figure.denominator(),
                figure.goal().percent(),
                figure.isReached());
    }
}
