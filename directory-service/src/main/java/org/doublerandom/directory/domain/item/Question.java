package org.doublerandom.directory.domain.item;

/** One question of a checklist; its number counts from 1. */
public record Question(int number, String text) {}
