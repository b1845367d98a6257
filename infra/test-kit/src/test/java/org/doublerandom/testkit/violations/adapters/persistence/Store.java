package org.doublerandom.testkit.violations.adapters.persistence;

public class Store {}
