# Said when an advisor joins the conversation. $name is the advisor's name as they wrote it.
handoff-taken = WerkStadt ekibinden { $name } şimdi burada ve size buradan yazacak. Kendi dilinizde yanıt verebilirsiniz.
# Said when the advisor has ended the conversation; from now on the automatic assistant answers again.
handoff-closed = WerkStadt ekibiyle görüşmeniz sona erdi. Bundan sonra yine ben, dijital asistan, yanıt veriyorum. Başka bir şeye ihtiyacınız olursa bana yazın.
