/** What holds everywhere: each rule is run against all classes, and against a class that breaks it on purpose. */
package no.samspor.app.architecture;
