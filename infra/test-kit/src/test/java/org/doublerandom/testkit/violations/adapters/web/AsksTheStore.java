package org.doublerandom.testkit.violations.adapters.web;

import org.doublerandom.testkit.violations.adapters.persistence.Store;

class AsksTheStore {
    final Store store = new Store();
}
