package org.doublerandom.testkit.violations.outwards.web;

public class Reached {}
