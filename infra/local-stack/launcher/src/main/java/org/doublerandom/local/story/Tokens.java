package org.doublerandom.local.story;

/**
 * What a program gets for a person who has signed in.
 *
 * @param access shown with each call, for ten minutes
 * @param refresh good for one other pair
 */
public record Tokens(String access, String refresh) {}
