package org.doublerandom.connections;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much time and room a caller gets.
 *
 * @param headerTime in which the head of a request must be here, and each further piece of its body
 * @param bodyRate what must arrive in a second of a body at least, from the time for the head on
 * @param bodiesAtOnce how many requests with a body are worked on at the same time; the other threads are for readers
 * @param perAddress how many connections an address may hold
 * @param trusted addresses without that limit: those of the platform's own processes
 */
@ConfigurationProperties("doublerandom.connections")
record ConnectionSettings(
        @DefaultValue("5s") Duration headerTime,
        @DefaultValue("1KB") DataSize bodyRate,
        @DefaultValue("100") int bodiesAtOnce,
        @DefaultValue("20") int perAddress,
        @DefaultValue Set<String> trusted) {}
