#pragma once

#include "store/error.h"

#include <QApplication>

namespace alongside {

// The application, which lets no Error of the notebook end the program: a page that is drawn may come upon damage that
// nobody has attempted anything with.
class Application : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    void failed(const alongside::Error& error); // once the event that met it is over
};

} // namespace alongside
