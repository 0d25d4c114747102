package io.cleancopy.quality;

import io.cleancopy.model.QualityFlag;
import java.util.Set;

/** One question about the body of an article that is kept. Stateless, shared by threads. */
interface QualityMeasure {
    /** Adds what gives reason to look twice. */
    void look(Body body, Set<QualityFlag> flags);
}
