#pragma once

#include "domain/agreement_form.h"
#include "shared/panel.h"

#include <vector>

class QComboBox;

namespace alongside {

// Any two versions of an agreement, side by side in what they answer differently.
class ComparePanel : public Panel {
    Q_OBJECT
public:
    // `versions` newest first, two at least; at first the newest stands beside the one before.
    ComparePanel(const AgreementForm& form, std::vector<Agreement> versions, Date today, QWidget* parent = nullptr);

private:
    QComboBox* makeChoice(const QString& name, int current);
    void compare();

    AgreementForm form_;
    std::vector<Agreement> versions_;
    Date today_;
    QComboBox* was_;
    QComboBox* now_;
    QWidget* difference_ = nullptr;
};

} // namespace alongside
