#pragma once

class QCoreApplication;

namespace alongside {

// Lets tr() answer in the program's language. English needs it too: "1 day" and "2 days" are both "%n day(s)" in the
// sources.
void installTranslation(QCoreApplication& application);

} // namespace alongside
