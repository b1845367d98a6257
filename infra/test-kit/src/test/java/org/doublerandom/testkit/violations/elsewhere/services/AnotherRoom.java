package org.doublerandom.testkit.violations.elsewhere.services;

class AnotherRoom {}
