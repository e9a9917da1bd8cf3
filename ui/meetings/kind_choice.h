#pragma once

#include "domain/contact.h"

#include <QWidget>

class QComboBox;

namespace alongside {

class SegmentedChoice;

// The kind of a contact: the four usual ones a click away, all fourteen in the box beside them.
class KindChoice : public QWidget {
    Q_OBJECT
public:
    explicit KindChoice(QWidget* parent = nullptr);

    ContactKind kind() const;
    void setKind(ContactKind kind);
    QComboBox* box() const { return box_; }

Q_SIGNALS:
    void kindChanged(); // by the user

private:
    void showQuick();

    SegmentedChoice* quick_;
    QComboBox* box_;
};

} // namespace alongside
