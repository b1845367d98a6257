package org.doublerandom.testkit.violations.publicadapter.persistence;

public class PublicStore {}
