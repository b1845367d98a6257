package org.doublerandom.gateway;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;

/** Where it is kept how many requests each may still send. */
interface Buckets {
    /**
     * Takes one, if there is one.
     *
     * @param measure of the bucket, if it is asked for the first time
     */
    ConsumptionProbe takeOne(String name, BucketConfiguration measure);
}
