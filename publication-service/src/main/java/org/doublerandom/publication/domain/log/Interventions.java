package org.doublerandom.publication.domain.log;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often an authority's draws were void, or altered, and who was behind it: counted and shown (draw protocol §6).
 *
 * @param byPerson of each person the voids, strikes and changes that name him
 */
public record Interventions(long voids, long strikes, long changes, SortedMap<String, Long> byPerson) {

    public static Interventions of(List<ToldRecord> told) {
        SortedMap<String, Long> byPerson = new TreeMap<>();
        told.forEach(record -> record.by().forEach(person -> byPerson.merge(person, 1L, Long::sum)));
        return new Interventions(count(told, "void"), count(told, "strike"), count(told, "change"), byPerson);
    }

    private static long count(List<ToldRecord> told, String kind) {
        return told.stream().filter(record -> record.kind().equals(kind)).count();
    }
}
