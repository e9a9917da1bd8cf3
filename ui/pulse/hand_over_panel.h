#pragma once

#include "shared/panel.h"

class QLineEdit;

namespace alongside {

// What the coach reads before the screen is handed over, and the code that only the coach knows, if one is wished.
class HandOverPanel : public Panel {
    Q_OBJECT
public:
    // `name`: the teacher's.
    explicit HandOverPanel(const QString& name, QWidget* parent = nullptr);

Q_SIGNALS:
    void handedOver(const QString& code); // the panel has closed by then

private:
    QLineEdit* code_;
};

} // namespace alongside
