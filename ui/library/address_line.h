#pragma once

#include <QLineEdit>

namespace alongside {

// An address as plain words on one line, to mark and copy with mouse or keyboard. It is never opened from here.
class AddressLine : public QLineEdit {
    Q_OBJECT
public:
    // `name` says whose address it is.
    AddressLine(const QString& address, const QString& name, QWidget* parent = nullptr);
};

} // namespace alongside
