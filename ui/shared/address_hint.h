#pragma once

#include <QObject>

class QLineEdit;

namespace alongside {

class WrappedLabel;

// Says below a field that its words look like no e-mail address, once it is left or was filled without the coach. They
// are kept all the same.
class AddressHint : public QObject {
    Q_OBJECT
public:
    AddressHint(QLineEdit* line, WrappedLabel* note);

    void look(); // where the field was filled without a signal

private:
    void say(bool isLeft);
    void sayAloud();

    QLineEdit* line_;
    WrappedLabel* note_;
};

} // namespace alongside
